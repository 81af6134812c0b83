using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Core.Search.Passages;

/// <summary>A piece of a document as it is indexed. It belongs to the document and is stored and removed with it.</summary>
public sealed record SearchPassage
{
    /// <summary>Stands between two lines of <see cref="Wording"/>; no word is so written.</summary>
    public const string LineEnd = "\n";

    /// <summary>From 0 within the document.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The section it stands in: from 0 in the order of <see cref="Documents.PolicyDocument.AllSections"/>.</summary>
    public required int Section { get; init; }

    /// <summary>What it is.</summary>
    public required PassageForm Form { get; init; }

    /// <summary>The place of the requirement in reading order; null for other forms.</summary>
    public int? Requirement { get; init; }

    /// <summary>The kinds of requirement in it, without repetition; empty where there are none.</summary>
    public IReadOnlyList<RequirementKind> Kinds { get; init; } = [];

    /// <summary>
    /// The terms of each field in the order of the text; a field without terms is
    /// absent. A term holds no white space and no control character.
    /// </summary>
    public required IReadOnlyDictionary<SearchField, IReadOnlyList<string>> Terms { get; init; }

    /// <summary>
    /// Every word of heading and text as it stands there, in lower case, for phrases; <see cref="LineEnd"/> between lines, which no phrase
    /// goes over. Empty where phrases are not looked for.
    /// </summary>
    public IReadOnlyList<string> Wording { get; init; } = [];

    /// <summary>
    /// For each term that no passage before this one holds, a word that it was made of, in lower case: what a user is shown for the term.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Spellings { get; init; } = [];
}
