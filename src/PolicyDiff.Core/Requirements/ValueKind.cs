namespace PolicyDiff.Core.Requirements;

/// <summary>What a value measures.</summary>
public enum ValueKind
{
    /// <summary>A number of things, or a bare number.</summary>
    Count,

    /// <summary>A number from one bound to another.</summary>
    Range,

    /// <summary>An amount in euro.</summary>
    Money,

    /// <summary>A share of a hundred.</summary>
    Percentage,

    /// <summary>A length of time: working days are not days.</summary>
    Duration,

    /// <summary>How often: per year, monthly, twice a week.</summary>
    Frequency,

    /// <summary>A day or month, of a year or of every year.</summary>
    Date,

    /// <summary>A year that stands alone.</summary>
    Year,

    /// <summary>A certificate, standard, law or code, with its own year if it has one; that year never rolls.</summary>
    Certificate,

    /// <summary>A telephone number, e-mail address or web address.</summary>
    Contact,

    /// <summary>A reference to a section, chapter or attachment of the document.</summary>
    Reference,
}
