using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>Tells which care types a side's documents speak for, so that nothing is claimed of what the other side may say elsewhere.</summary>
internal sealed class CoverageFinder
{
    private readonly Dictionary<DocumentId, IReadOnlyList<string>> _careTypes;
    private readonly IReadOnlyList<string> _allCareTypes;
    private readonly HashSet<string> _otherSide;
    private readonly bool _otherSideIsUnknown;
    private readonly HashSet<DocumentId> _lonelyGeneral;

    /// <summary>Makes a finder for the requirements of one side.</summary>
    /// <param name="side">Their side.</param>
    /// <param name="other">The side where their counterparts should stand.</param>
    public CoverageFinder(ComparisonSide side, ComparisonSide other)
    {
        _careTypes = side.Documents.ToDictionary(document => document.Id, document => document.Metadata.CareTypes);
        _allCareTypes = [.. side.Documents.Concat(other.Documents).SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _otherSide = other.Documents.SelectMany(document => document.Metadata.CareTypes).ToHashSet(StringComparer.Ordinal);
        _otherSideIsUnknown = !other.Documents.Any(document => document.Metadata.CareTypes.Count > 0 || IsGeneral(document));
        _lonelyGeneral = other.Documents.Any(IsGeneral) ? [] : [.. side.Documents.Where(IsGeneral).Select(document => document.Id)];
    }

    /// <summary>Care types of this side of which the other side holds no document, in order.</summary>
    public IReadOnlyList<string> Missing =>
        _otherSideIsUnknown ? [] : [.. _careTypes.Values.SelectMany(types => types).Distinct(StringComparer.Ordinal).Where(type => !_otherSide.Contains(type)).Order(StringComparer.Ordinal)];

    /// <summary>Whether the other side holds no document in which a counterpart would stand: none for its care types, or no general policy.</summary>
    public bool IsUncovered(Requirement requirement)
    {
        if (_otherSideIsUnknown)
        {
            return false;
        }

        var types = CareTypesOf(requirement);
        return types.Count > 0 ? !types.Any(_otherSide.Contains) : _lonelyGeneral.Contains(requirement.Citation.Document);
    }

    /// <summary>The care types a column or heading names; else those of the document.</summary>
    private IReadOnlyList<string> CareTypesOf(Requirement requirement)
    {
        foreach (var label in requirement.Citation.SectionPath.Reverse().Prepend(requirement.Column ?? string.Empty))
        {
            var named = _allCareTypes.Where(type => Names(label, type)).ToList();
            if (named.Count > 0)
            {
                return named;
            }
        }

        return _careTypes.GetValueOrDefault(requirement.Citation.Document, []);
    }

    private static bool IsGeneral(DocumentSummary document) => document.Metadata.Kind == DocumentKind.GeneralPolicy;

    private static bool Names(string label, string careType)
    {
        var words = Stems(label);
        return words.Count > 0 && Stems(careType).All(words.Contains);
    }

    private static HashSet<string> Stems(string text) =>
        DutchAnalyzers.Comparison.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}
