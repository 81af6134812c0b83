using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out a comparison table; its header and first column stay in view.</summary>
internal sealed class ThemeTableHtml
{
    private readonly HtmlPage _page;
    private readonly ReportWords _words;
    private readonly ThemeTableReport _report;
    private readonly ThemeTableLayout _layout;
    private readonly QuoteHtml _quotes;
    private readonly SourceLinks _links;

    public ThemeTableHtml(HtmlPage page, ReportWords words, ReportOptions options, ThemeTableReport report)
    {
        (_page, _words, _report) = (page, words, report);
        _layout = new ThemeTableLayout(report, words);
        _links = new SourceLinks(_layout.Sources, options);
        _quotes = new QuoteHtml(page, words, _layout.Names, _links);
    }

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write()
    {
        foreach (var notice in _layout.Notices)
        {
            _page.WriteNotice(notice, _words);
        }

        using (_page.In("div", ("class", "matrix"), ("role", "group"), ("aria-label", _report.Title), ("tabindex", "0")))
        using (_page.In("table"))
        {
            WriteHeader();
            using (_page.In("tbody"))
            {
                for (var row = 0; row < _layout.Rows.Count; row++)
                {
                    WriteRow(row);
                }
            }
        }

        WriteSources();
        _page.WriteDiagnostics(_report.Diagnostics, _words);
    }

    private void WriteHeader()
    {
        using (_page.In("thead"))
        using (_page.In("tr"))
        {
            _page.Element("th", _layout.Corner, ("scope", "col"));
            foreach (var heading in _layout.Columns)
            {
                WriteHeading(heading, "col");
            }
        }
    }

    private void WriteRow(int row)
    {
        using (_page.In("tr"))
        {
            WriteHeading(_layout.Rows[row], "row");
            for (var column = 0; column < _layout.Columns.Count; column++)
            {
                using (_page.In("td"))
                {
                    WriteCell(_layout.Cell(row, column));
                }
            }
        }
    }

    private void WriteHeading(TableHeading heading, string scope)
    {
        using (_page.In("th", ("scope", scope)))
        {
            _page.Element("span", heading.Name);
            foreach (var line in heading.Lines)
            {
                _page.Element("p", line, ("class", "file"));
            }
        }
    }

    private void WriteCell(TableCell cell)
    {
        if (cell.Gap is { } gap)
        {
            _page.Element("p", gap, ("class", "context"));
        }

        WriteFacts(cell.Values);

        WriteStatements(cell.Statements);
        if (cell.ReferenceStatement is { } reference)
        {
            _page.Element("p", cell.Reference!, ("class", "context"));
            WriteStatements([reference]);
        }

        if (cell.More is { } more)
        {
            _page.Element("p", more, ("class", "context"));
        }
    }

    /// <summary>The values in bold, each with its place behind it.</summary>
    private void WriteFacts(IReadOnlyList<TableFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        using (_page.In("p"))
        {
            foreach (var (index, fact) in facts.Index())
            {
                if (index > 0)
                {
                    _page.Space();
                    _page.Text(TableCell.Separator);
                    _page.Space();
                }

                _page.Element("strong", fact.Text);
                _page.Space();
                _page.Element("span", $"({fact.Place})", ("class", "context"));
            }
        }
    }

    private void WriteStatements(IReadOnlyList<TableStatement> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        using (_page.In("ul"))
        {
            foreach (var statement in statements)
            {
                using (_page.In("li"))
                {
                    WriteStatement(statement);
                }
            }
        }
    }

    private void WriteStatement(TableStatement statement)
    {
        if (statement.Mark.Length > 0)
        {
            _page.Element("strong", statement.Mark, ("class", "kind"));
        }

        if (statement.Context.Length > 0)
        {
            _page.Element("p", statement.Context, ("class", "context"));
        }

        _quotes.WriteQuote([new MarkedText(SafeText.OneLine(statement.Text), Mark.None)]);
        _quotes.WriteSource(statement.Citation);
    }

    private void WriteSources()
    {
        using (_page.In("section"))
        {
            _page.Element("h2", _words["Table.Sources"]);
            using (_page.In("ul"))
            {
                foreach (var document in _layout.Sources)
                {
                    using (_page.In("li"))
                    {
                        _page.Text($"{_layout.Names.Of(document.Id)}: {_layout.Describe(document)}");
                        _page.Space();
                        _page.Element("a", document.Source.Path, ("class", "file"), ("href", _links.To(document.Source, default)));
                    }
                }
            }
        }
    }
}
