namespace PolicyDiff.Extraction.Actors;

/// <summary>On which side of the counter an actor stands.</summary>
internal enum ActorGroup
{
    /// <summary>Who gives or organises care.</summary>
    Provider,

    /// <summary>Who buys it.</summary>
    Insurer,

    /// <summary>Who gets it.</summary>
    Insured,

    /// <summary>Government, inspection, municipality, trade body.</summary>
    Authority,
}
