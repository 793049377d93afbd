"""Random territories: units within units, and what becomes of them."""

from dataclasses import dataclass, field


@dataclass
class Place:
    """A unit that is being made up. Days are (year, month, day)."""

    id: str
    type: str
    parent: str | None = None
    begins: tuple | None = None
    ends: tuple | None = None
    predecessors: list = field(default_factory=list)
    successors: list = field(default_factory=list)

    def lives_in(self, year):
        return (self.begins is None or self.begins <= (year, 12, 31)) and (
            self.ends is None or self.ends >= (year, 1, 1))

    def lives_at_end_of(self, year):
        return (self.begins is None or self.begins <= (year, 12, 31)) and (
            self.ends is None or self.ends >= (year, 12, 31))

    @property
    def fields(self):
        valid = ", ".join(f"{name}: {written(day)}" for name, day in
                          (("from", self.begins), ("to", self.ends)) if day)
        return {
            "title": self.id, "type": self.type, "parent": self.parent,
            "valid": f"{{{valid}}}" if valid else None,
            "predecessors": listed(self.predecessors), "successors": listed(self.successors)}


def written(day):
    year, month, of_month = day
    return f"{year:04}-{month:02}-{of_month:02}"


def listed(names):
    return f"[{', '.join(names)}]" if names else None


class Territory:
    """An area with districts, communes and hamlets, some of which change on the way."""

    def __init__(self, random, as_of):
        self.random, self.as_of = random, as_of
        self.units = []
        self.area = self.add("tinh", "tinh", None)
        districts = [self.add(f"huyen-{n}", "huyen", "tinh") for n in range(random.choice(
            (0, 0, 1, 2)))]
        for n in range(random.choice((2, 3, 4, 4, 5))):
            home = random.choice(districts).id if districts and random.random() < 0.8 else "tinh"
            self.add(f"xa-{n}", random.choice(("xa", "xa", "xa", "phuong")), home)
        for n in range(random.choice((0, 0, 0, 2, 3))):
            self.add(f"thon-{n}", "thon", random.choice(self.of("xa", "phuong")).id)
        for n in range(random.choice((0, 1, 1, 2))):
            random.choice((self.rename, self.merge, self.split, self.mix, self.begin, self.end))(n)
        if districts and random.random() < 0.2:
            self.rename_district(districts[0])
        if random.random() < 0.2:
            self.rename_area()

    def add(self, name, kind, parent, begins=None):
        place = Place(name, kind, parent, begins)
        self.units.append(place)
        return place

    def of(self, *kinds):
        return [unit for unit in self.units if unit.type in kinds]

    def free(self, count):
        """Communes that nothing has happened to and nothing lies in; none where they are few."""
        found = [unit for unit in self.of("xa", "phuong")
                 if not unit.ends and not unit.begins
                 and not any(other.parent == unit.id for other in self.units)]
        return self.random.sample(found, count) if len(found) > count else []

    def day(self):
        """(last day of the old, first day of the new)."""
        year = self.random.choice((2022, 2023, 2024, 2024, 2025, 2026))
        return self.random.choice((
            ((year, 6, 30), (year, 7, 1)), ((year, 12, 31), (year + 1, 1, 1))))

    def tie(self, one, other):
        one.successors.append(other.id)
        other.predecessors.append(one.id)

    def replace(self, olds, count, stem):
        if not olds:
            return []
        last, first = self.day()
        for old in olds:
            old.ends = last
        return [self.add(f"xa-{stem}-{n}", olds[0].type, olds[0].parent, first)
                for n in range(count)]

    def rename(self, n):
        olds = self.free(1)
        for new in self.replace(olds, 1, f"ten-moi-{n}"):
            self.tie(olds[0], new)

    def merge(self, n):
        """Many and one; sometimes the one is a unit that was there before."""
        olds = self.free(2)
        if olds and self.random.random() < 0.3:
            olds[0].ends = self.day()[0]
            self.tie(olds[0], olds[1])
            return
        for new in self.replace(olds, 1, f"gop-{n}"):
            for old in olds:
                self.tie(old, new)

    def split(self, n):
        """One and many; sometimes the one lives on."""
        olds = self.free(1)
        if olds and self.random.random() < 0.3:
            new = self.add(f"xa-tach-{n}", olds[0].type, olds[0].parent, self.day()[1])
            self.tie(olds[0], new)
            return
        for new in self.replace(olds, 2, f"tach-{n}"):
            self.tie(olds[0], new)

    def mix(self, n):
        """Two become two others, with a piece of the first in each."""
        olds = self.free(2)
        news = self.replace(olds, 2, f"tron-{n}")
        if news:
            self.tie(olds[0], news[0])
            self.tie(olds[0], news[1])
            self.tie(olds[1], news[1])

    def begin(self, n):
        self.add(f"xa-them-{n}", "xa", "tinh", self.day()[1])

    def end(self, n):
        for old in self.free(1):
            old.ends = self.day()[0]

    def rename_district(self, old):
        """Its communes name the old name, or the new one, as their parent."""
        last, first = self.day()
        old.ends = last
        new = self.add("huyen-ten-moi", "huyen", "tinh", first)
        self.tie(old, new)
        if self.random.random() < 0.3:
            for unit in self.units:
                if unit.parent == old.id:
                    unit.parent = new.id

    def rename_area(self):
        """The area gets a new name; sometimes it takes the place of all of its units as well."""
        last, first = self.day()
        whole = self.add("tinh-moi", "tinh", None, first)
        self.area.ends = last
        self.tie(self.area, whole)
        if self.random.random() < 0.4:
            for unit in self.units:
                if unit.type != "tinh" and not unit.ends and (
                        not unit.begins or unit.begins < last):
                    unit.ends = last
                    if unit.type != "thon" and self.random.random() < 0.9:
                        self.tie(unit, whole)
            self.forget([unit for unit in self.units
                         if unit.type != "tinh" and unit.begins and unit.begins > last])

    def forget(self, units):
        """Takes out units that would begin where no unit is left."""
        names = {unit.id: unit.predecessors for unit in units}
        self.units = [unit for unit in self.units if unit.id not in names]
        for unit in self.units:
            while unit.parent in names:
                unit.parent = names[unit.parent][0]
            unit.predecessors = [name for name in unit.predecessors if name not in names]
            unit.successors = [name for name in unit.successors if name not in names]

    def inner(self, year):
        """The names of units that others lie below in a year."""
        return {unit.parent for unit in self.units if unit.lives_in(year)}
