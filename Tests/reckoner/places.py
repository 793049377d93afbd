"""Who lies below a place, who is expected, and who continues whom (section 1)."""

from plain import last_day, next_day


def within(portal, inner, outer):
    """Whether a unit lies below another by the parents that the content names."""
    seen, at = set(), portal.units[inner].parent
    while at is not None and at not in seen:
        if at == outer:
            return True
        seen.add(at)
        at = portal.units[at].parent
    return False


def outermost(portal, names):
    """“A predecessor that lay within another is left out.”"""
    return [name for name in names
            if not any(within(portal, name, other) for other in names if other != name)]


def continues(portal, name):
    """The unit that this one continues as a rename: one and one."""
    before = outermost(portal, portal.units[name].predecessors)
    if len(before) != 1:
        return None
    after = outermost(portal, portal.units[before[0]].successors)
    return before[0] if after == [name] else None


def chain(portal, name):
    """All names of a place, the first one first."""
    names = [name]
    while (earlier := continues(portal, names[0])) is not None and earlier not in names:
        names.insert(0, earlier)
    while True:
        later = [other for other in outermost(portal, portal.units[names[-1]].successors)
                 if continues(portal, other) == names[-1] and other not in names]
        if not later:
            return tuple(names)
        names.append(later[0])


def standing(portal, names, year):
    """The name by which a place exists on a year's last day; `None` where it does not."""
    return next((name for name in names if portal.units[name].exists(year)), None)


def ancestors(portal, name, year):
    """The places above a unit in a year, each by the name that it has then."""
    above, at = [], portal.units[name].parent
    while at is not None:
        now = standing(portal, chain(portal, at), year) or at
        if now in above or now == name:
            break
        above.append(now)
        at = portal.units[now].parent
    return above


def below(portal, names, year):
    """All units below a place, of those that exist on a year's last day."""
    return [unit for unit in portal.units.values()
            if unit.exists(year) and unit.id not in names
            and any(above in names for above in ancestors(portal, unit.id, year))]


def lowest(portal, units, year):
    """“Of units within one another the lowest count.”"""
    inner = {above for unit in units for above in ancestors(portal, unit.id, year)}
    return [unit for unit in units if unit.id not in inner]


def areas(portal):
    """The plan's area: the units without a parent, as one place for each."""
    found = []
    for unit in portal.units.values():
        names = chain(portal, unit.id)
        if unit.parent is None and names not in found:
            found.append(names)
    return found


def places(portal):
    """Every place of the portal, under all of its names."""
    found = []
    for name in portal.units:
        names = chain(portal, name)
        if names not in found:
            found.append(names)
    return found


def ties(portal, first, second):
    """The ties that came to be between the last days of two years."""
    after, until = last_day(first), last_day(second)
    found = []
    for unit in portal.units.values():
        for name in unit.successors:
            days = [portal.units[name].begins, unit.ends and next_day(unit.ends)]
            if any(day is not None and after < day <= until for day in days):
                found.append((unit.id, name))
    return found


class Groups:
    """Units tied to one another, in whatever mixture."""

    def __init__(self, names):
        self.leader = {name: name for name in names}

    def find(self, name):
        while self.leader[name] != name:
            name = self.leader[name]
        return name

    def tie(self, one, other):
        if one in self.leader and other in self.leader:
            self.leader[self.find(one)] = self.find(other)

    def all(self):
        found = {}
        for name in self.leader:
            found.setdefault(self.find(name), set()).add(name)
        return list(found.values())
