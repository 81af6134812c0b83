using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what changed: the sides, the counts and the heaviest changes first, then what matters by subject, then the rest, folded.</summary>
internal sealed class ChangeReportHtml
{
    private readonly HtmlPage _page;
    private readonly ReportWords _words;
    private readonly ReportOptions _options;
    private readonly ChangeReport _report;
    private readonly Anchors _anchors;
    private int _number;

    /// <summary>Prepares the ids of a report.</summary>
    public ChangeReportHtml(HtmlPage page, ReportWords words, ReportOptions options, ChangeReport report) =>
        (_page, _words, _options, _report, _anchors) = (page, words, options, report, new Anchors(report));

    /// <summary>Writes the controls; nothing where there is nothing to filter.</summary>
    public void WriteTools()
    {
        var changes = _report.Parts.SelectMany(part => part.InReadingOrder(_options.All)).ToList();
        if (changes.Count > 0 && !_options.StatisticsOnly)
        {
            var comparison = _report.Parts is [var only] ? new ComparisonWords(only.Set, _words) : null;
            new ReportToolsHtml(_page, _words, new ChangeGroupWords(_words, comparison)).Write(changes);
        }
    }

    /// <summary>Writes the parts and the warnings.</summary>
    public void WriteBody()
    {
        if (_report.Parts.Count == 0)
        {
            _page.Element("p", _words["Report.Nothing"]);
        }

        foreach (var part in _report.Parts)
        {
            WritePart(part);
        }

        _page.WriteDiagnostics(_report.Diagnostics, _words);
    }

    private void WritePart(ChangeReportPart part)
    {
        var comparison = new ComparisonWords(part.Set, _words);
        var heading = _anchors.Place(Slug.Of(part.Heading));
        using (_page.In("section", ("class", "part"), ("aria-labelledby", heading)))
        {
            _page.Element("h2", part.Heading, ("id", heading));
            var summary = new PartSummaryHtml(_page, _words, comparison);
            summary.WriteSides(part.Set);
            summary.WriteNotices(part.Set.Notices);
            if (_options.StatisticsOnly)
            {
                summary.WriteAllBars(part.Statistics);
                return;
            }

            summary.WriteCounts(part);
            var documents = part.Set.Left.Documents.Concat(part.Set.Right.Documents).ToList();
            var quotes = new QuoteHtml(_page, _words, new CitationNames(documents, _words), new SourceLinks(documents, _options));
            WriteChanges(part, new ChangeHtml(_page, _words, comparison, quotes, _anchors));
        }
    }

    private void WriteChanges(ChangeReportPart part, ChangeHtml entry)
    {
        var readings = SubjectReading.Of(part.Substantive, _options.All);
        var headings = readings.ToDictionary(reading => reading, reading => _anchors.Place(Slug.Of(reading.Subject)));
        WriteHeadlines(part.Headlines, SubjectReading.Numbers(readings, _number));
        WriteContents(readings, headings);
        foreach (var reading in readings)
        {
            using (_page.In("section", ("class", "group"), ("aria-labelledby", headings[reading])))
            {
                _page.Element("h3", Counted(_words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count), ("id", headings[reading]));
                WriteAll(reading.Heavy, entry);
                WriteFolded(_words["Light.Heading"], reading.Light, entry);
            }
        }

        WriteRest(new ComparisonWords(part.Set, _words).RoutineKey, part.Routine, entry);
        WriteRest("Uncovered", part.Uncovered, entry);
        WriteRest("Unchanged", _options.All ? part.Unchanged() : [], entry);
    }

    private void WriteHeadlines(IReadOnlyList<Headline> headlines, IReadOnlyDictionary<Change, int> numbers)
    {
        if (headlines.Count == 0)
        {
            return;
        }

        var id = _anchors.Place("headlines");
        using (_page.In("section", ("aria-labelledby", id)))
        {
            _page.Element("h3", _words["Headlines.Heading"], ("id", id));
            _page.Element("p", _words["Headlines.Explanation"]);
            using (_page.In("ul"))
            {
                foreach (var headline in headlines)
                {
                    using (_page.In("li"))
                    {
                        _page.Element("a", _words.Number(numbers[headline.Changes[0]]), ("href", $"#{_anchors.Of(headline.Changes[0])}"));
                        _page.Space();
                        _page.Text(headline.Sentence);
                    }
                }
            }
        }
    }

    private void WriteContents(IReadOnlyList<SubjectReading> readings, Dictionary<SubjectReading, string> headings)
    {
        if (readings.Count < 2)
        {
            return;
        }

        var id = _anchors.Place("contents");
        using (_page.In("nav", ("aria-labelledby", id)))
        using (_page.In("details"))
        {
            _page.Element("summary", Counted(_words["Count.Subjects"], readings.Count), ("id", id));
            using (_page.In("ul"))
            {
                foreach (var reading in readings)
                {
                    using (_page.In("li"))
                    {
                        _page.Element("a", Counted(_words.Subject(reading.Subject), reading.Heavy.Count + reading.Light.Count), ("href", $"#{headings[reading]}"));
                    }
                }
            }
        }
    }

    private void WriteRest(string key, IReadOnlyList<Change> changes, ChangeHtml entry)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var heading = _anchors.Place(key.ToLowerInvariant());
        using (_page.In("section", ("class", "group"), ("aria-labelledby", heading)))
        {
            _page.Element("h3", Counted(_words[$"{key}.Heading"], changes.Count), ("id", heading));
            _page.Element("p", _words[$"{key}.Explanation"]);
            if (_options.All)
            {
                WriteAll(changes, entry);
                return;
            }

            WriteFolded(_words["Html.ShowThese"], changes, entry);
        }
    }

    private void WriteFolded(string summary, IReadOnlyList<Change> changes, ChangeHtml entry)
    {
        if (changes.Count == 0)
        {
            return;
        }

        using (_page.In("details", ("class", "fold")))
        {
            _page.Element("summary", Counted(summary, changes.Count));
            WriteAll(changes, entry);
        }
    }

    private void WriteAll(IReadOnlyList<Change> changes, ChangeHtml entry)
    {
        foreach (var change in changes)
        {
            entry.Write(change, ++_number);
        }
    }

    private string Counted(string heading, int count) => _words.Format("Subject.Heading", heading, _words.Number(count));
}
