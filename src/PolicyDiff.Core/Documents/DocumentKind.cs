namespace PolicyDiff.Core.Documents;

/// <summary>What kind of paper a document is. The specific prevails over the general.</summary>
public enum DocumentKind
{
    /// <summary>No purchasing policy, or not recognised as one.</summary>
    Other,

    /// <summary>The policy for all care types of an insurer (<i>algemeen zorginkoopbeleid</i>).</summary>
    GeneralPolicy,

    /// <summary>The policy for one or a few care types.</summary>
    CareTypePolicy,

    /// <summary>An attachment published apart from its policy (<i>bijlage</i>).</summary>
    Attachment,

    /// <summary>Questions and answers about a policy (<i>nota van inlichtingen</i>).</summary>
    QuestionsAndAnswers,
}
