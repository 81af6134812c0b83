using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Search.Passages;

/// <summary>A passage that fits a query.</summary>
/// <param name="Document">The document.</param>
/// <param name="Section">The section, from 0 in reading order.</param>
/// <param name="Requirement">The requirement in reading order; null for other forms of passage.</param>
/// <param name="Score">Above 0; comparable within one query only.</param>
/// <param name="TermMarks">
/// The different terms of heading and text, each as a number that hardly any other term has; ascending, without repetition. For telling
/// near-identical passages. Odd for a term that makes another rule of a sentence: a number, a negation, a modal verb.
/// </param>
public sealed record PassageHit(DocumentId Document, int Section, int? Requirement, double Score, IReadOnlyList<int> TermMarks)
{
    /// <summary>The kinds of requirement in the passage.</summary>
    public IReadOnlyList<RequirementKind> Kinds { get; init; } = [];

    /// <summary>The nearest section number in lower case; null where none of the headings above has one.</summary>
    public string? SectionNumber { get; init; }
}
