namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>Why requirements stand in one group; the name is the end of the message key.</summary>
internal enum PairingRule
{
    /// <summary>Nothing on the other side answers to it.</summary>
    Alone,

    /// <summary>The same words.</summary>
    SameWords,

    /// <summary>Most words are shared.</summary>
    SharedWords,

    /// <summary>Some words are shared, and the place is the same.</summary>
    SamePlace,

    /// <summary>Few words are shared, but they are those that say what it is about, and nothing else comes near.</summary>
    SameTopic,

    /// <summary>The list of changes of the right side says of what it waives that only the left side asks it.</summary>
    Announced,

    /// <summary>Two adjacent requirements of one side cover one of the other.</summary>
    Coverage,
}
