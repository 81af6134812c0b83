"""Typesets one policy: Markdown in, PDF out. Usage: typeset.py SOURCE.md OUTPUT.pdf

Everything before the first chapter ("## ...") becomes the title page: the title, the insurer,
the version with its date, and remarks. Footnotes are placed at the bottom of their page.
"""

import html
import re
import sys
from pathlib import Path

import markdown
from weasyprint import CSS, HTML

HEADING = re.compile(r"<h([2-4])>(.*?)</h\1>")
NOTE_TEXT = re.compile(r"^\[\^(\w+)\]: *(.+)\n?", re.MULTILINE)
NOTE_CALL = re.compile(r"(\S+)\[\^(\w+)\]")
DATE_TABLE = re.compile(r"<table>(?=\s*<thead>\s*<tr>\s*<th>(?:Uiterste datum|Datum)</th>)")
LIST_INDENT = re.compile(r"^((?:  )+)(?=[-*] )", re.MULTILINE)


def place_footnotes(text: str) -> str:
    notes = dict(NOTE_TEXT.findall(text))
    body = NOTE_TEXT.sub("", text)
    return NOTE_CALL.sub(
        lambda call: f'<span class="noted">{call[1]}<span class="footnote">{notes[call[2]]}</span></span>', body)


def to_html(text: str) -> str:
    """Python-Markdown nests a list only when it is indented by four spaces; the corpus uses two."""
    return markdown.markdown(LIST_INDENT.sub(r"\1\1", text), extensions=["tables", "sane_lists"])


def front_page(text: str) -> tuple[str, str]:
    title, insurer, *rest = [block.strip() for block in text.strip().split("\n\n")]
    title = title.removeprefix("# ")
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in rest)
    page = (
        f'<section class="front"><h1>{html.escape(title)}</h1>'
        f'<p class="insurer">{html.escape(insurer)}</p>{lines}</section>'
    )
    return title, page


def with_contents(body: str) -> str:
    entries = []

    def anchor(heading: re.Match) -> str:
        level, text = heading.groups()
        target = f"kop-{len(entries) + 1}"
        entries.append(f'<li class="level-{level}"><a href="#{target}">{text}</a></li>')
        return f'<h{level} id="{target}">{text}</h{level}>'

    body = HEADING.sub(anchor, body)
    return f'<nav class="contents"><h2>Inhoud</h2><ul>{"".join(entries)}</ul></nav>{body}'


def main(source: Path, output: Path) -> None:
    text = place_footnotes(source.read_text(encoding="utf-8")).replace("€ ", "€\N{NO-BREAK SPACE}")
    front, chapters = text.split("\n## ", 1)
    title, page = front_page(front)
    body = DATE_TABLE.sub('<table class="dates">', to_html("## " + chapters))
    document = (
        f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head><body>{page}{with_contents(body)}</body></html>"
    )
    output.parent.mkdir(parents=True, exist_ok=True)
    style = CSS(filename=Path(__file__).with_name("policy.css"))
    HTML(string=document).write_pdf(output, stylesheets=[style])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
