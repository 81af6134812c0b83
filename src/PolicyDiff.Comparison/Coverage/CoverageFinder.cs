using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>
/// Tells which care types a side's documents speak for, so that nothing is claimed of what the other side may say elsewhere.
/// </summary>
internal sealed class CoverageFinder
{
    private readonly Dictionary<DocumentId, IReadOnlyList<string>> _careTypes;
    private readonly IReadOnlyList<string> _allCareTypes;
    private readonly HashSet<string> _otherSide;
    private readonly bool _otherSideIsUnknown;
    private readonly HashSet<DocumentId> _lonelyGeneral;
    private readonly Dictionary<Requirement, IReadOnlyList<string>> _careTypesOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a finder for the requirements of one side.</summary>
    /// <param name="side">Their side.</param>
    /// <param name="other">The side where their counterparts should stand.</param>
    public CoverageFinder(ComparisonSide side, ComparisonSide other)
    {
        _careTypes = side.Documents.ToDictionary(document => document.Id, document => document.Metadata.CareTypes);
        _allCareTypes = [.. side.Documents.Concat(other.Documents)
            .SelectMany(document => document.Metadata.CareTypes)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        _otherSide = other.Documents.SelectMany(document => document.Metadata.CareTypes).ToHashSet(StringComparer.Ordinal);
        _otherSideIsUnknown = !other.Documents.Any(document => document.Metadata.CareTypes.Count > 0 || IsGeneral(document));
        _lonelyGeneral = other.Documents.Any(IsGeneral) ? [] : [.. side.Documents.Where(IsGeneral).Select(document => document.Id)];
    }

    /// <summary>Care types of this side of which the other side holds no document, in order.</summary>
    public IReadOnlyList<string> Missing =>
        _otherSideIsUnknown
            ? []
            : [.. _careTypes.Values.SelectMany(types => types)
                .Distinct(StringComparer.Ordinal)
                .Where(type => !_otherSide.Contains(type))
                .Order(StringComparer.Ordinal)];

    /// <summary>
    /// Whether the other side holds no document in which a counterpart would stand: none for its care types, or no general policy.
    /// </summary>
    public bool IsUncovered(Requirement requirement)
    {
        if (_otherSideIsUnknown)
        {
            return false;
        }

        var types = CareTypesOf(requirement);
        return types.Count > 0 ? !types.Any(_otherSide.Contains) : _lonelyGeneral.Contains(requirement.Citation.Document);
    }

    /// <summary>Whether it is a requirement or ground for exclusion of a general policy, which stands for every care type.</summary>
    public bool IsNewToCorpus(Requirement requirement) =>
        _lonelyGeneral.Contains(requirement.Citation.Document)
        && (requirement.Kind is RequirementKind.Exclusion or RequirementKind.Condition
            || requirement.Citation.SectionPath.Append(requirement.Lead ?? string.Empty)
                .Any(label => SignalWords.OfSections.Find(SignalWords.Words(label))
                    .Any(signal => signal.Class is "DEMANDS" or "EXCLUSIONS")));

    /// <summary>Whether the requirement is one of this side.</summary>
    public bool Holds(Requirement requirement) => _careTypes.ContainsKey(requirement.Citation.Document);

    /// <summary>The care types that a sentence, row, column or heading names, the nearest of them; else those of the document.</summary>
    public IReadOnlyList<string> CareTypesOf(Requirement requirement)
    {
        if (!_careTypesOf.TryGetValue(requirement, out var types))
        {
            _careTypesOf[requirement] = types = FindCareTypes(requirement);
        }

        return types;
    }

    private IReadOnlyList<string> FindCareTypes(Requirement requirement)
    {
        var ofText = _allCareTypes.Where(type => CareTypeWords.IsNamedIn(type, requirement.Text, isLabel: false)).ToList();
        if (ofText.Count > 0 && !ofText.Exists(_otherSide.Contains))
        {
            return ofText;
        }

        foreach (var label in Labels(requirement))
        {
            var named = _allCareTypes.Where(type => CareTypeWords.IsNamedIn(type, label, isLabel: true)).ToList();
            if (named.Count > 0)
            {
                return named;
            }
        }

        return _careTypes.GetValueOrDefault(requirement.Citation.Document, []);
    }

    private static bool IsGeneral(DocumentSummary document) => document.Metadata.Kind == DocumentKind.GeneralPolicy;

    /// <summary>The head of the column, what the row is about, and the titles, the nearest first.</summary>
    private static IEnumerable<string> Labels(Requirement requirement) =>
        requirement.Citation.SectionPath.Reverse()
            .Prepend(requirement.Form is RequirementForm.TableCell ? requirement.Lead ?? string.Empty : string.Empty)
            .Prepend(requirement.Column ?? requirement.TableHead ?? string.Empty)
            .Where(label => label.Length > 0);
}
