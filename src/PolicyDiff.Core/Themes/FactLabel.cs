namespace PolicyDiff.Core.Themes;

/// <summary>What a fact of a table is.</summary>
public enum FactLabel
{
    /// <summary>A value that its own words must tell.</summary>
    None,

    /// <summary>A price, or a share of one.</summary>
    Tariff,

    /// <summary>What comes on top of a price.</summary>
    Surcharge,

    /// <summary>What is taken off a price.</summary>
    Discount,

    /// <summary>What may not be passed in all.</summary>
    Ceiling,

    /// <summary>Money for a purpose.</summary>
    Budget,

    /// <summary>How long an agreement lasts.</summary>
    Term,

    /// <summary>The last day for something.</summary>
    Deadline,

    /// <summary>The first day of something.</summary>
    Start,

    /// <summary>Where to turn to.</summary>
    Contact,
}
