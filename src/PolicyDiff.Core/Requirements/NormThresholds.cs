namespace PolicyDiff.Core.Requirements;

/// <summary>From which probability a unit is taken for a norm: an adviser would want to know if this one text were new or gone.</summary>
/// <remarks>
/// The probabilities are those of <see cref="Requirement.NormProbability"/>. Set on labelled
/// units of documents that the weights had not seen; see <c>docs/adr/0047</c>.
/// </remarks>
public sealed record NormThresholds
{
    /// <summary>The thresholds of the program.</summary>
    public static NormThresholds Default { get; } = new();

    /// <summary>
    /// From here on the best guess is a norm. Default 0.36, range [0, 1]; higher shows fewer texts that are none and hides more that are.
    /// </summary>
    public double Norm { get; init; } = 0.36;

    /// <summary>From here on it is surely a norm. Default 0.7, range [<see cref="Norm"/>, 1].</summary>
    public double SureNorm { get; init; } = 0.7;

    /// <summary>Below this it surely is none. Default 0.2, range [0, <see cref="Norm"/>].</summary>
    public double SureOther { get; init; } = 0.2;
}
