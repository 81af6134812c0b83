using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>A requirement as the aligner and the classifier see it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Index">Its place among the requirements of its side, from 0.</param>
/// <param name="Terms">Its words and values in order.</param>
/// <param name="Features">What its words and values weigh.</param>
/// <param name="Scope">The features of its column, or else of the sentence that leads its list.</param>
/// <param name="SectionKey">Names its section among all of its side.</param>
internal sealed record RequirementProfile(
    Requirement Requirement,
    int Index,
    IReadOnlyList<Term> Terms,
    FeatureVector Features,
    FeatureVector Scope,
    string SectionKey)
{
    /// <summary>All terms in order, for the test on equal wording.</summary>
    public string Wording { get; } = string.Join(' ', Terms.Select(term => term.Stem));

    /// <summary>Whether it stands in the document's own list of changes.</summary>
    public bool IsDeclaration => Requirement.Role == RequirementRole.Declaration;
}
