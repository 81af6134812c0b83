namespace PolicyDiff.Core.Changes;

/// <summary>In which respect a requirement changed. The first fourteen are of substance, the rest are routine.</summary>
public enum ChangeAspect
{
    /// <summary>An amount in euro.</summary>
    Amount,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A number or range.</summary>
    Count,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A day before or on which.</summary>
    Deadline,

    /// <summary>How often.</summary>
    Frequency,

    /// <summary>How binding.</summary>
    Modality,

    /// <summary>Who.</summary>
    Actor,

    /// <summary>A condition came, went or changed.</summary>
    Condition,

    /// <summary>An exception came, went or changed.</summary>
    Exception,

    /// <summary>For whom or what it holds.</summary>
    Scope,

    /// <summary>How something is done.</summary>
    Procedure,

    /// <summary>A certificate, standard or law.</summary>
    Certificate,

    /// <summary>Where to turn to.</summary>
    Contact,

    /// <summary>The substance as a whole: something was added to it or taken from it.</summary>
    Content,

    /// <summary>Routine: dates and years moved along with the policy year.</summary>
    YearRoll,

    /// <summary>Routine: another name for the same thing.</summary>
    Terminology,

    /// <summary>Routine: other words.</summary>
    Wording,

    /// <summary>Routine: other notation, punctuation or case.</summary>
    Notation,

    /// <summary>Routine: a reference follows a renumbering.</summary>
    Reference,
}
