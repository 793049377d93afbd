"""The figures that a portal must publish, at every level (section 1)."""

from dataclasses import dataclass

from figures import Figure, cell, disagree, is_withheld, made_figure, own_figure
from places import chain, places, standing
from plain import Parts, measure


@dataclass(frozen=True)
class PublishedRow:
    """A row of a site's figures. `is_published` is `None` where the rule does not say."""

    unit: str
    year: int
    basis: str
    value: object
    marker: str | None = None
    parts: Parts | None = None
    is_published: bool | None = None
    is_required: bool = True
    figure: Figure | None = None

    @property
    def key(self):
        return self.unit, self.year, self.basis


def rows_of(portal, indicator):
    """All rows of an indicator."""
    found = []
    for (name, unit, year), accounts in portal.rows.items():
        if name == indicator.id:
            found += observed(portal, indicator, unit, year, accounts)
    for names in places(portal):
        for year in portal.years(indicator):
            row = computed(portal, indicator, names, year)
            if row is not None:
                found.append(row)
    return found


def observed(portal, indicator, unit, year, accounts):
    """What somebody says of a unit; beside its own `withheld` no other account is printed."""
    whole = cell(portal, indicator.id, unit, year)
    hides = any(row.by_itself and row.value == "withheld" for row in accounts)
    for row in accounts:
        if hides and not row.by_itself:
            continue
        is_published = None
        if row.has_figure and portal.units[unit].exists(year) and (
                indicator.aggregation != "share-of-units"
                or made_figure(portal, indicator, chain(portal, unit), year) is None):
            is_published = whole.row is row
        yield PublishedRow(
            unit, year, "reported" if row.by_itself else "reported-by-other",
            measure(row.value) if row.has_figure else None,
            None if row.has_figure else portal.told(row.value, unit, year),
            row.value if isinstance(row.value, Parts) else None, is_published)


def computed(portal, indicator, names, year):
    """What a place's units come to; demanded where it is published, or named beside the own one."""
    if is_withheld(portal, indicator, names, year):
        return None
    made = made_figure(portal, indicator, names, year)
    if made is None:
        return None
    own = own_figure(portal, indicator, names, year)
    return PublishedRow(
        standing(portal, names, year), year, "computed", made.known, parts=made.parts,
        is_published=own is None, is_required=own is None or is_named(portal, indicator, own, made),
        figure=made)


def is_named(portal, indicator, own, made):
    """Whether the page names what the units come to beside the own figure."""
    if not portal.is_over(own.year):
        return False
    if indicator.own_figure == "same":
        return disagree(indicator, own, made)
    return indicator.aggregation == "sum" and own.known < made.known
