"""Changes of written content that the notation of small portals has no word for."""


def edit(name, old, new):
    """Puts a text in place of another."""
    def change(content):
        path = content / name
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise ValueError(f"{name} has no “{old}”")
        path.write_text(text.replace(old, new), encoding="utf-8")
    return change


def correction(indicator, unit, year, old, new):
    """A figure that was corrected."""
    def change(content):
        (content / "data" / "corrections.csv").write_text(
            "indicator,unit,period,old,new,reason,date,found-by\n"
            f"{indicator},{unit},{year},{old},{new},Chép nhầm,{year + 2}-01-05,một bạn đọc\n",
            encoding="utf-8")
    return change


def measured_in_percent(content):
    edit("indicators/t.md", "measure: lượt", 'measure: "%"')(content)


def points_in_semicolons(old, new):
    """The figures in a file of semicolons, with a number that has a point."""
    def change(content):
        path = content / "data" / "x.csv"
        text = path.read_text(encoding="utf-8").replace(",", ";").replace(f";{old};", f";{new};")
        path.write_text(text, encoding="utf-8")
    return change
