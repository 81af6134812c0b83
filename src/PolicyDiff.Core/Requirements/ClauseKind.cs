namespace PolicyDiff.Core.Requirements;

/// <summary>How a clause narrows a requirement.</summary>
public enum ClauseKind
{
    /// <summary><i>indien, als, mits, wanneer, voor zover</i>.</summary>
    Condition,

    /// <summary><i>tenzij, behalve, uitgezonderd, met uitzondering van</i>.</summary>
    Exception,

    /// <summary><i>uitsluitend, alleen, slechts</i>.</summary>
    Restriction,
}
