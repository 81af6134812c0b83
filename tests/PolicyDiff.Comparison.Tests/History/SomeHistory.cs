using System.Globalization;
using PolicyDiff.Comparison.History;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.History;

/// <summary>Editions with texts, and what is said of each pair of them, made by hand.</summary>
internal sealed class SomeHistory
{
    private readonly List<EditionSide> _editions = [];
    private readonly List<HistoryLink> _links = [];

    /// <summary>Adds the edition of a year with these texts.</summary>
    public SomeHistory Edition(int year, params IReadOnlyList<string> texts)
    {
        var side = Some.Texts(year, texts);
        _editions.Add(new EditionSide(
            new PolicyEdition(year.ToString(CultureInfo.InvariantCulture), year, side.Documents), side.Requirements));
        return this;
    }

    /// <summary>Says that some texts of one edition became some of another; texts are parted by a plus, and none is empty.</summary>
    public SomeHistory Link(int from, int to, string left, string right, ChangeKind kind, bool substantive = false, double pair = 1)
    {
        _links.Add(new HistoryLink(Label(from), Label(to), Ids(from, left), Ids(to, right), kind)
        {
            ChangeId = $"{from}-{to}-{_links.Count}",
            Substantive = substantive,
            Judgement = substantive ? JudgementKind.Substantive : JudgementKind.Editorial,
            Confidence = 0.9,
            PairConfidence = pair,
        });
        return this;
    }

    /// <summary>Says of the last link where else it is said.</summary>
    public SomeHistory Repeating(int edition, string text)
    {
        _links[^1] = _links[^1] with { Repeats = Ids(edition, text) };
        return this;
    }

    /// <summary>The lines.</summary>
    public HistoryBook Book() => new("Duinzorg", _editions, _links, CultureInfo.GetCultureInfo("nl-NL"));

    /// <summary>The line that begins with a text, told in a few words.</summary>
    public string Line(string first) => Told.Line(Told.LineOf(Book(), first));

    private static string Label(int year) => year.ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<RequirementId> Ids(int year, string texts) =>
        [.. texts.Split('+', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => _editions.Single(one => one.Edition.Year == year).Requirements.First(one => one.Text == text).Id)];
}
