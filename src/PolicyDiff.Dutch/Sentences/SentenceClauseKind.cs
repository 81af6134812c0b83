namespace PolicyDiff.Dutch.Sentences;

/// <summary>What part of a sentence a clause is.</summary>
public enum SentenceClauseKind
{
    /// <summary>The main clause, or a piece of it.</summary>
    Main,

    /// <summary>A relative clause, a clause with <i>dat</i>, <i>om</i> or <i>of</i>, or words in brackets.</summary>
    Subordinate,

    /// <summary>
    /// It says when the main clause holds: <i>indien, als, mits, wanneer</i>, or a verb in front with <i>dan</i> behind it.
    /// </summary>
    Condition,

    /// <summary>It says when the main clause does not hold: <i>tenzij, behalve, met uitzondering van</i>.</summary>
    Exception,
}
