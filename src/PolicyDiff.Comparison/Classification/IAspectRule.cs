namespace PolicyDiff.Comparison.Classification;

/// <summary>Looks at requirements that answer to each other in one respect.</summary>
internal interface IAspectRule
{
    /// <summary>What it finds; empty where the respect is the same.</summary>
    IEnumerable<Finding> Judge(PairComparison pair);
}
