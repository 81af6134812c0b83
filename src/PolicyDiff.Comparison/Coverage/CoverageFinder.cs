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

    /// <summary>Makes a finder for the requirements of one side.</summary>
    /// <param name="side">Their side.</param>
    /// <param name="other">The side where their counterparts should stand.</param>
    public CoverageFinder(ComparisonSide side, ComparisonSide other)
    {
        _careTypes = side.Documents.ToDictionary(document => document.Id, document => document.Metadata.CareTypes);
        _allCareTypes = [.. side.Documents.Concat(other.Documents).SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _otherSide = other.Documents.SelectMany(document => document.Metadata.CareTypes).ToHashSet(StringComparer.Ordinal);
        _otherSideIsUnknown = !other.Documents.Any(document => document.Metadata.CareTypes.Count > 0 || document.Metadata.Kind == DocumentKind.GeneralPolicy);
    }

    /// <summary>Care types of this side of which the other side holds no document, in order.</summary>
    public IReadOnlyList<string> Missing =>
        _otherSideIsUnknown ? [] : [.. _careTypes.Values.SelectMany(types => types).Distinct(StringComparer.Ordinal).Where(type => !_otherSide.Contains(type)).Order(StringComparer.Ordinal)];

    /// <summary>The care types a requirement alone is about that the other side has no document for; empty where it is covered.</summary>
    public IReadOnlyList<string> UncoveredCareTypes(Requirement requirement)
    {
        if (_otherSideIsUnknown)
        {
            return [];
        }

        var types = CareTypesOf(requirement);
        return types.Count > 0 && !types.Any(_otherSide.Contains) ? types : [];
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

    private static bool Names(string label, string careType)
    {
        var words = Stems(label);
        return words.Count > 0 && Stems(careType).All(words.Contains);
    }

    private static HashSet<string> Stems(string text) =>
        DutchAnalyzers.Comparison.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}
