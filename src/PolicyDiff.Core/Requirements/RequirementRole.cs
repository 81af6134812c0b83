namespace PolicyDiff.Core.Requirements;

/// <summary>What a unit of text does; all but <see cref="Norm"/> weigh less.</summary>
public enum RequirementRole
{
    /// <summary>It asks, allows, forbids, offers, sets a value or a date.</summary>
    Norm,

    /// <summary>It says what a term means.</summary>
    Definition,

    /// <summary>It explains, gives a reason or a vision.</summary>
    Explanation,

    /// <summary>It leads in a list or table, refers to a chapter, or says how to read the document.</summary>
    Guide,

    /// <summary>It stands in the document's own list of changes.</summary>
    Declaration,

    /// <summary>A provider asks it, in a document of questions and answers: it is never policy.</summary>
    Question,
}
