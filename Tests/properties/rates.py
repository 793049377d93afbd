"""Redoes the sentences of growth: rates from base, value and years; shares of what is needed."""

from levels import CHECKS, LIMIT


def growth(redone, said):
    """The rate, printed, lies half a digit around the root; the word comes out of it."""
    base, value = redone.amounts(said, "base", "value")
    rate, needed = redone.read.amount(said["rate"]), redone.read.easier(said["needed"]).number
    years = int(said["year"]) - int(said["base-year"][:4])
    redone.value = redone.read.amount(said["value"])
    redone.span = said["base-year"][:4], base, value, needed, years
    if base <= 0 or years <= 0:
        redone.claim(said, False, "no rate comes out of that base and these years")
        return
    half = rate.last_place / 2
    low, high = (base * (1 + (rate.number + end) / 100) ** years for end in (-half, half))
    redone.claim(said, low <= value <= high, "another rate makes that of the base")
    edge = base * (1 + needed / 100) ** years
    limit = base * (1 + needed * LIMIT / 10000) ** years
    is_met = redone.meets(value, edge)
    redone.claim(said, is_met == said.key.endswith("-met"), "the need is met or not")
    if said.key.endswith("-away"):
        redone.claim(said, rate.number * needed < 0, "the rate is not the other way")
        redone.edges["far-behind"] = base
    if "share" in said:
        is_behind = said.key.endswith("growth-behind")
        redone.share(said, 100 * rate.number / needed, LIMIT if is_behind else 0,
                     LIMIT if said.key.endswith("far-behind") else 100)
        redone.edges |= {"on-track": edge, "behind": limit, "here": limit if is_behind else base}
    elif is_met:
        redone.edges["here"] = edge


def since(redone, said):
    """The way from the baseline, and the way that was to go."""
    change, needed = (redone.read.amount(said[name]) for name in ("change", "needed"))
    span = getattr(redone, "span", None)
    if span is None or span[0] != said["year"]:
        return
    _, base, value, rate, years = span
    gone = 100 * (value - base) / base
    wanted = 100 * ((1 + rate / 100) ** years - 1)
    is_up = said.key in ("verdict-since-up", "verdict-since-up-for-down")
    wants_up = said.key in ("verdict-since-up", "verdict-since-down-for-up")
    redone.claim(said, change.is_rounded_from(gone if is_up else -gone),
                 f"it has gone {float(gone):.3f} %")
    redone.claim(said, needed.is_rounded_from(wanted if wants_up else -wanted),
                 f"{float(wanted):.3f} % was to go")


CHECKS |= {key: growth for key in (
    "verdict-growth-met", "verdict-growth-behind", "verdict-growth-far-behind",
    "verdict-growth-missed", "verdict-growth-missed-away", "verdict-growth-away")}
CHECKS |= {key: since for key in (
    "verdict-since-up", "verdict-since-down", "verdict-since-down-for-up",
    "verdict-since-up-for-down")}
