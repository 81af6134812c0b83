namespace PolicyDiff.Core.Diagnostics;

/// <summary>How bad it is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know; nothing is lost.</summary>
    Info,

    /// <summary>Something was lost or guessed; the document goes on.</summary>
    Warning,

    /// <summary>The document, or the run, cannot go on.</summary>
    Error,
}
