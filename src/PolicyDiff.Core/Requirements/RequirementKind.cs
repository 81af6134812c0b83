namespace PolicyDiff.Core.Requirements;

/// <summary>What a requirement is about.</summary>
public enum RequirementKind
{
    /// <summary>Anything that is none of the others: vision, explanation, definition.</summary>
    Statement,

    /// <summary>Something to do or to leave.</summary>
    Duty,

    /// <summary>Something that must be so before an agreement is made or kept.</summary>
    Condition,

    /// <summary>A number that must be reached or not passed.</summary>
    Threshold,

    /// <summary>A day before which, or period within which, something happens.</summary>
    Deadline,

    /// <summary>A price, rate, budget or how it is made.</summary>
    Tariff,

    /// <summary>A reason for which no agreement is made, or what is not paid for.</summary>
    Exclusion,

    /// <summary>A step of a procedure.</summary>
    ProcedureStep,
}
