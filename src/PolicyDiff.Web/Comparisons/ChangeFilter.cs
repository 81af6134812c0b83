using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Names;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Comparisons;

/// <summary>Which changes of a comparison a reader wants to see, as the address says it.</summary>
internal sealed record ChangeFilter
{
    /// <summary>The kinds; empty for all.</summary>
    public IReadOnlyList<ChangeKind> Kinds { get; private init; } = [];

    /// <summary>The themes; empty for all.</summary>
    public IReadOnlyList<string> Themes { get; private init; } = [];

    /// <summary>Heavier, lighter or neither; empty for all.</summary>
    public IReadOnlyList<ChangeDirection> Directions { get; private init; } = [];

    /// <summary>How sure; empty for all.</summary>
    public IReadOnlyList<JudgementKind> Judgements { get; private init; } = [];

    /// <summary>Words that a change must be about; null for any.</summary>
    public string? About { get; private init; }

    /// <summary>A section, with all below it; null for any.</summary>
    public string? Section { get; private init; }

    /// <summary>Whether what was seen is left out.</summary>
    public bool HidesSeen { get; private init; }

    /// <summary>Reads the filter of an address.</summary>
    /// <exception cref="PolicyDiffException">A value is not known.</exception>
    public static ChangeFilter Of(PageRequest request) => new()
    {
        Kinds = request.Values<ChangeKind>(QueryNames.Kind),
        Themes = request.List(QueryNames.Theme),
        Directions = request.Values<ChangeDirection>(QueryNames.Weight),
        Judgements = request.Values<JudgementKind>(QueryNames.Judgement),
        About = request.Text(QueryNames.About),
        Section = request.Text(QueryNames.Section),
        HidesSeen = string.Equals(request.Text(QueryNames.Seen), QueryNames.Hide, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The filter as part of an address, apart from whether what was seen is hidden.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query =>
    [
        .. Kinds.Select(kind => (QueryNames.Kind, (string?)Word(kind))),
        .. Themes.Select(theme => (QueryNames.Theme, (string?)theme)),
        .. Directions.Select(direction => (QueryNames.Weight, (string?)Word(direction))),
        .. Judgements.Select(judgement => (QueryNames.Judgement, (string?)Word(judgement))),
        (QueryNames.About, About),
        (QueryNames.Section, Section),
    ];

    /// <summary>What is wanted of a comparison.</summary>
    /// <param name="layout">The language, and what was settled.</param>
    /// <param name="without">Fingerprints of changes to leave out.</param>
    public ComparisonSettings Settings(ReportOptions layout, IReadOnlySet<string> without) => new(layout)
    {
        About = About,
        Section = Section,
        Kinds = Kinds,
        Narrowing = new ChangeNarrowing { Themes = Themes, Directions = Directions, Judgements = Judgements, Without = without },
    };

    /// <summary>Checks that a comparison has the themes asked for.</summary>
    /// <exception cref="PolicyDiffException">It has not.</exception>
    public void Check(IReadOnlyList<ChangeChoice> themes)
    {
        if (
            Themes.FirstOrDefault(
                theme => !themes.Any(known => string.Equals(known.Value, theme, StringComparison.OrdinalIgnoreCase))) is { } unknown)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(
                    WebDiagnostics.UnknownTheme,
                    null,
                    unknown,
                    NearestNames.Line(unknown, themes.Select(theme => theme.Value))));
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
