"""Reads the pages of a built site, sentence by sentence, and redoes what they say."""

import csv
from collections import Counter

import rates  # noqa: F401
import standings
from amounts import Unreadable
from building import indicators_of
from levels import Redone
from pages import tree_of
from phrases import Phrases

# What the ids of all charts begin with.
CHART = "bieu-do."
ELSEWHERE = {"now", "small", "soft", "figure-source", "visually-hidden"}


class Reader:
    """Reads the pages of sites, and counts the phrases found on them."""

    def __init__(self, themes):
        self.phrases = {path.stem: Phrases(path)
                        for path in sorted((themes / "default" / "phrases").glob("*.yaml"))}
        self.used = Counter()

    def read(self, site):
        """(sentences that came out, faults by page and indicator)."""
        indicators, units = indicators_of(site), units_of(site)
        passed, faults, seen, peers = 0, {}, set(), {}
        pages = [(path, *tree_of(path)) for path in sorted(site.rglob("*.html"))]
        for path, language, tree in pages:
            if path.parent.name in indicators:
                peers[language, path.parent.name] = peers_of(self.phrases[language], tree)
        for path, language, tree in pages:
            page = path.relative_to(site).as_posix()
            reading = Reading(self, language, indicators, units, peers, page, tree)
            for indicator, where, text, lines in reading.results():
                if (language, indicator, where, text) in seen:
                    continue
                seen.add((language, indicator, where, text))
                passed += not lines
                if lines:
                    faults.setdefault((page, indicator), []).extend(lines)
        return passed, faults

    def unused(self, families):
        """The keys of these families that no page used."""
        keys = {key for phrases in self.phrases.values() for key in phrases.texts if any(
            key == family or key.startswith(family + "-") for family in families)}
        return sorted(keys - set(self.used))


def units_of(site):
    """The units, from the open data."""
    with (site / "so-lieu" / "don-vi.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def counting(units, indicator, year):
    """The units that are placed beside each other: those of the year, the lowest of each."""
    day = f"{year}-12-31"
    exempt = {row["unit"] for row in indicator["figures"]
              if row["period"] == int(year) and row.get("marker") == "not-applicable"}
    alive = {name: row for name, row in units.items()
             if row["type"] in indicator["applies_to"] and name not in exempt
             and (row["valid_from"] or day) <= day <= (row["valid_to"] or day)}
    return set(alive) - {row["parent"] for row in alive.values()}


def peers_of(phrases, tree):
    """The figures of places on an indicator's page, by year and place."""
    found = {}
    for row in tree.all("tr"):
        name = row.attributes.get("id") or ""
        if name.startswith("so."):
            _, unit, year = name.split(".")
            try:
                value = phrases.reader.amount(own_value(row)).number
            except Unreadable:
                continue
            found.setdefault(year, {})[unit] = value
    return found


def own_value(row):
    """A row's figure without its parts."""
    cell = row.first("td")
    return "".join(part for part in cell.parts if isinstance(part, str)).strip()


class Reading:
    """One page."""

    def __init__(self, reader, language, indicators, units, peers, page, tree):
        self.reader, self.phrases, self.language = reader, reader.phrases[language], language
        self.indicators, self.units, self.peers = indicators, units, peers
        self.page, self.tree = page, tree

    def results(self):
        """(indicator, where, text, faults) of each paragraph that reckons."""
        yield from self.boxes()
        yield from self.figures()
        yield from self.comparisons()
        yield from self.accounts()
        yield from self.columns()

    def cut(self, text):
        found = self.phrases.cut(text)
        for said in found or ():
            self.reader.used.update(self.phrases.alike(said))
        return found

    def faults(self, text, check):
        """What `check` says of the phrases of a text."""
        found = self.cut(text)
        if found is None:
            return [f"no phrase explains “{text}”"]
        try:
            return check(found)
        except Unreadable as problem:
            return [f"“{text}”: {problem}"]

    def indicator_of(self, element):
        link = next((one.attributes["href"] for one in element.all("a")
                     if one.attributes.get("href", "").split("/")[-2:-1] and
                     one.attributes["href"].split("#")[0].split("/")[-2] in self.indicators), None)
        name = link.split("#")[0].split("/")[-2] if link else None
        return name or next((part for part in self.page.split("/") if part in self.indicators),
                            None)

    def boxes(self):
        """Status boxes, on whatever page."""
        for box in [*self.tree.all("div", of="verdict"), *self.tree.all("li", of="promise")]:
            own = self.page.split("/")[-2:-1]
            name = own[0] if own and own[0] in self.indicators else self.indicator_of(box)
            if name is None:
                continue
            indicator = self.indicators[name]
            texts = [paragraph.text for paragraph in box.all("p")
                     if not paragraph.classes & ELSEWHERE or "bar-note" in paragraph.classes]
            for text in filter(None, texts):
                yield name, "status", text, self.faults(text, lambda said, of=indicator: Redone(
                    self.phrases, of, said).run())
            for item in box.all("li"):
                for span in item.all("span", of="soft"):
                    yield name, item.text, span.text, self.faults(
                        span.text, lambda said, of=indicator, at=item: self.outcome(said, of, at))

    def outcome(self, sentences, indicator, item):
        """A milestone's two numbers give its word."""
        word = item.first("span", of="status").text
        met, missed = (self.phrases.texts[f"outcome-{name}"][0] for name in ("met", "missed"))
        redone = Redone(self.phrases, indicator, sentences)
        for said in sentences:
            if said.key == "outcome-comparison" and "verdict" not in said["reached"]:
                reached, needed = (self.phrases.reader.easier(said[name]).number
                                   for name in ("reached", "needed"))
                is_met = redone.meets(reached, needed)
                redone.claim(said, word == (met if is_met else missed), f"that is not “{word}”")
        return redone.faults

    def figures(self):
        """Sentences above charts."""
        for summary in self.tree.all("p", of="figure-summary"):
            figure = summary.above("figure")
            name = self.indicator_of(figure)
            kind = (summary.attributes.get("id") or "").removesuffix("-text").removeprefix(CHART)
            if name and kind == "xu-huong":
                yield name, "trend", summary.text, self.faults(
                    summary.text, lambda said, at=figure: standings.trend_faults(
                        self.phrases, said, at))
            elif kind.startswith("so-sanh-") and kind[8:] in self.indicators:
                is_up = self.indicators[kind[8:]]["direction"] == "up"
                yield kind[8:], self.page, summary.text, self.faults(
                    summary.text, lambda said, at=figure, up=is_up: standings.beside_faults(
                        self.phrases, said, self.above(at), at, up))

    def above(self, figure):
        """The phrases of the paragraph in front of a chart."""
        paragraph = next(figure.before(), None)
        return (paragraph is not None and self.phrases.cut(paragraph.text)) or []

    def columns(self):
        """Tables of the numbers that a chart draws."""
        for figure in self.tree.all("figure"):
            name = self.indicator_of(figure)
            for table in figure.all("table") if name else ():
                where = figure.attributes.get("id") or "figure"
                yield name, where, f"{self.page} {where}", standings.column_faults(
                    self.phrases, table)

    def comparisons(self):
        """A place's rank, under the heading that names the indicator."""
        for figure in self.tree.all("figure"):
            kind = (figure.attributes.get("id") or "").removeprefix(CHART)
            if not kind.startswith("so-sanh-"):
                continue
            name = kind[8:]
            paragraph = next(figure.before(), None)
            if name not in self.indicators or paragraph is None or paragraph.name != "p":
                continue
            unit = self.page.split("/")[-2]
            peers = {year: {one: values[one] for one in counting(
                                self.units, self.indicators[name], year) & set(values)}
                     for year, values in self.peers.get((self.language, name), {}).items()}
            is_up = self.indicators[name]["direction"] == "up"
            yield name, unit, paragraph.text, self.faults(
                paragraph.text, lambda said, of=peers, up=is_up, at=unit: (
                    standings.standing_faults(self.phrases, said, at, of, up)))

    def accounts(self):
        """Other accounts of a figure, in the rows that say where it comes from."""
        name = next((part for part in self.page.split("/") if part in self.indicators), None)
        for row in self.tree.all("tr") if name else ():
            if (row.attributes.get("id") or "").startswith("so."):
                own = own_value(row)
                for paragraph in row.all("p"):
                    said = self.phrases.leading(paragraph.text, "units-come-to", "other-account")
                    if said:
                        yield name, row.attributes["id"], said.text, self.faults(
                            said.text, lambda said, of=own: standings.apart_faults(
                                self.phrases, said, of))
