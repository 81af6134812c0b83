using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Sets reports for a terminal.</summary>
internal sealed partial class TextLayout(ReportWords words, ReportOptions options) : LinearLayout(words, options)
{
    private const int Indent = 4;
    private const int DocumentIndent = 2;
    private const int FactIndent = 18;
    private const int ListIndent = 13;
    private const int BarLabelWidth = 26;
    private const int BarNumberWidth = 7;
    private const int BarMargin = 3;

    private readonly TextPage _page = new(options.Width, options.Color);

    /// <inheritdoc/>
    public override bool IsBrief => true;

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        if (report is ChangeReport changes && Options.ShowAlignment)
        {
            new AlignmentText(_page, Words).Write(changes);
        }
        else
        {
            base.Write(report);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();

    /// <inheritdoc/>
    public override void Title(string title, bool wide = false) => Heading(1, SafeText.OneLine(title));

    /// <inheritdoc/>
    public override void Paragraph(string text, bool isAside = false) =>
        _page.Write(SafeText.OneLine(text), isAside ? TextStyle.Faint : TextStyle.Plain);

    /// <inheritdoc/>
    public override void Notices(IReadOnlyList<Notice> notices)
    {
        _page.WriteNotices(notices.Select(notice => notice.Text), Words);
        _page.Blank();
    }

    /// <inheritdoc/>
    public override void Bars(IReadOnlyList<Distribution> distributions)
    {
        foreach (var (heading, entries) in distributions)
        {
            _page.Blank();
            _page.Write(heading, TextStyle.Strong, 2);
            var largest = entries.Max(entry => entry.Value);
            foreach (var (label, count) in entries)
            {
                Bar(label, count, largest);
            }
        }
    }

    /// <inheritdoc/>
    public override void Table(
        string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<int> shares)
    {
        new TableText(_page).Write(new Table(header, [.. rows.Select(row => new TableRow(row, default))], default), header.Count, 0);
        _page.Blank();
    }

    /// <inheritdoc/>
    public override void Documents(CorpusReport report)
    {
        foreach (var insurer in report.Documents.GroupBy(Words.Insurer, StringComparer.Ordinal))
        {
            _page.Blank();
            _page.Write(insurer.Key, TextStyle.Heading);
            foreach (var document in insurer)
            {
                Listed(document);
            }
        }
    }

    /// <inheritdoc/>
    public override void Disclaimer(bool ruled = false)
    {
        _page.Blank();
        _page.Write(Words["Report.Disclaimer"], TextStyle.Faint);
    }

    /// <inheritdoc/>
    public override IDisposable? Section(Section section, int depth, string? why)
    {
        if (section.Heading.Length > 0)
        {
            _page.Blank();
            var place = string.Join("; ", new[] { section.Location.ToString(), why }.Where(text => !string.IsNullOrEmpty(text)));
            var shown = place.Length == 0 ? string.Empty : $"  ({place})";
            var heading = new StyledText(SafeText.OneLine(section.Heading), TextStyle.Heading);
            _page.Write(string.Empty, 0, [heading, new StyledText(shown, TextStyle.Faint)]);
        }

        return null;
    }

    /// <inheritdoc/>
    public override void DocumentText(string text)
    {
        _page.Blank();
        _page.Write(SafeText.OneLine(text), indent: DocumentIndent);
    }

    /// <inheritdoc/>
    public override void Items(IReadOnlyList<ListItem> items)
    {
        _page.Blank();
        Items(items, DocumentIndent);
    }

    /// <inheritdoc/>
    public override void Table(Table table, int columns)
    {
        _page.Blank();
        new TableText(_page).Write(table, columns, DocumentIndent);
    }

    /// <inheritdoc/>
    public override void Footnote(string mark, string text)
    {
        _page.Blank();
        _page.Write($"  [{SafeText.OneLine(mark)}]", DocumentIndent + 5, [new StyledText(SafeText.OneLine(text))], TextStyle.Faint);
    }

    /// <inheritdoc/>
    public override IDisposable? Question(SearchReportAnswer answer)
    {
        _page.Blank();
        if (answer.Id is { } id)
        {
            _page.Write(SafeText.OneLine($"{id}: {answer.Query}"), TextStyle.Heading);
        }

        return null;
    }

    /// <inheritdoc/>
    public override void Hits(IReadOnlyList<SearchHit> hits, CitationNames names, SourceLinks links)
    {
        foreach (var (rank, hit) in hits.Index())
        {
            _page.Blank();
            _page.Write($"{Words.Number(rank + 1),2}.", Indent, [new StyledText(hit.Place.Heading(), TextStyle.Strong)]);
            _page.Write(string.Empty, Indent, Snippet(hit.Snippet));
            _page.Write(names.Cite(hit.Place.Citation()), TextStyle.Faint, Indent);
            foreach (var place in hit.AlsoIn)
            {
                _page.Write($"{Words["Search.AlsoIn"]} {names.Cite(place.Citation())}", TextStyle.Faint, Indent);
            }
        }

        _page.Blank();
    }

    /// <inheritdoc/>
    public override void Facets(IReadOnlyList<string> facets)
    {
        foreach (var facet in facets)
        {
            Paragraph(facet, isAside: true);
        }
    }

    /// <inheritdoc/>
    public override void ThemeTable(ThemeTableLayout table) => new ThemeTableText(_page, Words).Write(table);

    /// <inheritdoc/>
    protected override void FilledFacts(IReadOnlyList<(string Name, string Value)> facts)
    {
        foreach (var (name, value) in facts)
        {
            _page.Write($"  {name}", FactIndent, [new StyledText(SafeText.OneLine(value))], TextStyle.Faint);
        }

        _page.Blank();
    }

    /// <inheritdoc/>
    protected override void Warnings(string heading, IEnumerable<(string Place, string What, string Remedy)> warnings)
    {
        Heading(2, heading);
        foreach (var (place, what, remedy) in warnings)
        {
            _page.Write("  - ", Indent, [new StyledText(place, TextStyle.Warning)]);
            _page.Write(SafeText.OneLine(what), indent: Indent);
            _page.Write(remedy, TextStyle.Faint, Indent);
        }
    }

    private void Bar(string label, int count, int largest)
    {
        var shown = Excerpt.Of(label, BarLabelWidth);
        var padding = new string(' ', BarLabelWidth - TextPage.LengthOf(shown));
        var room = _page.Width - BarMargin - BarLabelWidth - BarNumberWidth - 2;
        var length = largest == 0 ? 0 : (int)Math.Ceiling((double)count * room / largest);
        var indent = BarMargin + BarLabelWidth + BarNumberWidth + 1;
        _page.Write(
            $"{new string(' ', BarMargin)}{shown}{padding}{Words.Number(count),BarNumberWidth}",
            indent,
            [new StyledText(new string('█', length), TextStyle.Inserted)]);
    }

    private void Listed(DocumentSummary document)
    {
        var years = document.Metadata.Validity?.ToString() ?? Words["Corpus.NoYear"];
        _page.Write($"  {years}", ListIndent, [new StyledText(SafeText.OneLine(document.Metadata.Title))], TextStyle.Strong);
        IEnumerable<string> facts =
        [
            .. Words.Facts(document.Metadata, document.Source),
            Words.Count("Sections", document.SectionCount),
            Words.Count("Requirements", document.RequirementCount),
        ];
        _page.Write(string.Join(" · ", facts), TextStyle.Faint, ListIndent);
        _page.Write($"{document.Id} · {SafeText.OneLine(document.Source.Path)}", TextStyle.Faint, ListIndent);
    }

    private void Items(IReadOnlyList<ListItem> items, int indent)
    {
        foreach (var item in items)
        {
            var marker = SafeText.OneLine(item.Marker);
            var textIndent = indent + Math.Max(2, TextPage.LengthOf(marker) + 1);
            _page.Write($"{new string(' ', indent)}{marker}", textIndent, [new StyledText(SafeText.OneLine(item.Text))]);
            Items(item.Children, indent + 3);
        }
    }

    /// <summary>Words found are told by their style where there are styles; else they stand between asterisks.</summary>
    private IEnumerable<StyledText> Snippet(SearchSnippet snippet) => snippet.Text.Length == 0
        ? [new StyledText(Words["Search.NoSentence"], TextStyle.Faint)]
        : snippet.Marked().Select(stretch => stretch.Mark switch
        {
            Mark.Found when Options.Color => new StyledText(stretch.Text, TextStyle.Strong),
            Mark.Found => new StyledText($"*{stretch.Text}*"),
            _ => new StyledText(stretch.Text),
        });
}
