namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>What sort of term a word or value of a requirement is.</summary>
internal enum TermKind
{
    /// <summary>A word that says what the requirement is about.</summary>
    Content,

    /// <summary>A function word.</summary>
    Function,

    /// <summary>A typed value: its digits or words together are one term.</summary>
    Value,
}
