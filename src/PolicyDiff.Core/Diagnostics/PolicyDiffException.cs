namespace PolicyDiff.Core.Diagnostics;

/// <summary>The run cannot go on. Hosts catch it once and show the diagnostic.</summary>
public sealed class PolicyDiffException : Exception
{
    /// <summary>Stops the run for the given reason.</summary>
    /// <param name="diagnostic">What, where and how to mend it.</param>
    /// <param name="innerException">The cause; null where there is none.</param>
    public PolicyDiffException(Diagnostic diagnostic, Exception? innerException = null)
        : base($"{diagnostic.Code} {string.Join(" | ", diagnostic.Arguments)}", innerException)
    {
        Diagnostic = diagnostic;
    }

    /// <summary>The reason.</summary>
    public Diagnostic Diagnostic { get; }
}
