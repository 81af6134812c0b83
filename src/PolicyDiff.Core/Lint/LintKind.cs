namespace PolicyDiff.Core.Lint;

/// <summary>What is wrong with an edition.</summary>
public enum LintKind
{
    /// <summary>Two places give another date, term or amount for the same thing.</summary>
    Contradiction,

    /// <summary>A year or day lies in the past where the sentence speaks of what is to come.</summary>
    StaleYear,

    /// <summary>A reference to a section that does not exist.</summary>
    DanglingReference,

    /// <summary>A reference to a section that holds something else.</summary>
    WrongReference,

    /// <summary>An abbreviation that is used and nowhere explained.</summary>
    UndefinedAbbreviation,

    /// <summary>An abbreviation that is explained in two ways.</summary>
    AmbiguousAbbreviation,

    /// <summary>A heading without text.</summary>
    EmptyHeading,
}
