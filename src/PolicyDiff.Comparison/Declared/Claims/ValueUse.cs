namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>What an announcement says of a value.</summary>
internal enum ValueUse
{
    /// <summary>It is named: how things are now, or what they are about.</summary>
    Named,

    /// <summary>It is what became: <i>naar 12%</i>.</summary>
    Target,

    /// <summary>It is what was: <i>van 15%</i> before a target, <i>in plaats van 15%</i>.</summary>
    Former,

    /// <summary>It is how much there is between them: <i>een maand eerder</i>.</summary>
    Difference,
}
