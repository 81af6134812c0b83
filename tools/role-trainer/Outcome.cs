namespace PolicyDiff.RoleTrainer;

/// <summary>What a model that never saw the document says of a unit.</summary>
/// <param name="Example">The unit.</param>
/// <param name="Probability">The probability that it is a norm.</param>
internal sealed record Outcome(Example Example, double Probability);
