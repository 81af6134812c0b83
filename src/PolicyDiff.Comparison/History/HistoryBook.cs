using System.Globalization;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.History;

/// <summary>The lines of one insurer: where each requirement comes from, and how it went on.</summary>
public sealed class HistoryBook
{
    private readonly string _insurer;
    private readonly IReadOnlyList<PolicyEdition> _editions;
    private readonly LinkGraph _graph;
    private readonly LineWalker _walker;
    private readonly IReadOnlyDictionary<RequirementId, string> _own;
    private readonly Dictionary<string, (int Edition, RequirementId Root)> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<RequirementId, string> _lineOf = [];
    private readonly Dictionary<RequirementId, Requirement> _requirements;

    /// <summary>Makes a book.</summary>
    /// <param name="insurer">The insurer.</param>
    /// <param name="editions">Its editions in their order.</param>
    /// <param name="links">What <see cref="HistoryAligner"/> found of these editions.</param>
    /// <param name="culture">The language of the links.</param>
    public HistoryBook(string insurer, IReadOnlyList<EditionSide> editions, IReadOnlyList<HistoryLink> links, CultureInfo culture)
    {
        (_insurer, _editions) = (insurer, [.. editions.Select(edition => edition.Edition)]);
        _graph = new LinkGraph(_editions, links);
        _requirements = editions.SelectMany(edition => edition.Requirements).DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        _own = LineIds.Of(_editions.SelectMany(edition => edition.Documents), _requirements.Values.ToLookup(one => one.Id.Document));
        _walker = new LineWalker(_editions, _graph, _requirements, culture);
        foreach (var (edition, place) in editions.Select((edition, place) => (edition, place)))
        {
            Enter(edition, place);
        }
    }

    /// <summary>Every requirement with its line, by document and place.</summary>
    public IReadOnlyList<LineMember> Members =>
        [.. _lineOf.OrderBy(entry => entry.Key.Document).ThenBy(entry =>
            entry.Key.Ordinal).Select(entry => new LineMember(entry.Key, _own[entry.Key], entry.Value))];

    /// <summary>The requirements of all editions; each once.</summary>
    public IReadOnlyCollection<Requirement> Requirements => _requirements.Values;

    /// <summary>The id of the line that a requirement belongs to; null for one of no edition.</summary>
    public string? LineOf(RequirementId requirement) => _lineOf.GetValueOrDefault(requirement);

    /// <summary>The id of the line that a change of a report is part of; null for one that no pair of editions holds.</summary>
    /// <param name="change">The id of the change.</param>
    public string? LineOfChange(string change) =>
        _graph.Links.FirstOrDefault(link => string.Equals(link.ChangeId, change, StringComparison.Ordinal)) is { } link
        ? LineOf(link.Left.Concat(link.Right).First()) : null;

    /// <summary>A line.</summary>
    /// <exception cref="KeyNotFoundException">There is no line of that id.</exception>
    public RequirementLine Line(string id)
    {
        var (edition, root) = _roots[id];
        var document = _editions[edition].Documents.First(document => document.Id == root.Document);
        return new RequirementLine(id, _insurer, document.Metadata.CareTypes, _editions, _walker.Walk(edition, root));
    }

    private void Enter(EditionSide edition, int place)
    {
        foreach (var requirement in edition.Requirements)
        {
            if (_lineOf.ContainsKey(requirement.Id))
            {
                continue; // A document that holds for several years was entered with its first edition.
            }

            if (_graph.Previous(place, requirement.Id) is { } link && _lineOf.TryGetValue(link.Left[0], out var line))
            {
                _lineOf[requirement.Id] = line;
            }
            else
            {
                var own = _own[requirement.Id];
                _lineOf[requirement.Id] = own;
                _roots.TryAdd(own, (place, requirement.Id));
            }
        }
    }
}
