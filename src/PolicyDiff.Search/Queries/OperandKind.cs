namespace PolicyDiff.Search.Queries;

/// <summary>How an operand of a query is meant.</summary>
internal enum OperandKind
{
    /// <summary>A word in any form.</summary>
    Word,

    /// <summary>Words in quotes: exactly these, in this order.</summary>
    Phrase,

    /// <summary>The beginning of a word: <c>contract*</c>.</summary>
    Prefix,
}
