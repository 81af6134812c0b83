namespace PolicyDiff.Core.Diagnostics;

/// <summary>One thing that was lost, guessed or refused. Its words are looked up by code when shown, so it holds no language.</summary>
/// <param name="Code">Such as <c>PD1203</c>; a constant of the project that reports it, with a row in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Arguments">The values that fill <c>{0}</c>, <c>{1}</c> … of the words of <paramref name="Code"/>.</param>
/// <param name="Location">Where; null where it concerns the whole run.</param>
public sealed record Diagnostic(
    string Code, DiagnosticSeverity Severity, IReadOnlyList<string> Arguments, DiagnosticLocation? Location = null)
{
    /// <summary>A diagnostic that stops the document or the run.</summary>
    public static Diagnostic Error(string code, DiagnosticLocation? location, params string[] arguments) =>
        new(code, DiagnosticSeverity.Error, arguments, location);

    /// <summary>A diagnostic of something lost or guessed.</summary>
    public static Diagnostic Warning(string code, DiagnosticLocation? location, params string[] arguments) =>
        new(code, DiagnosticSeverity.Warning, arguments, location);

    /// <summary>A diagnostic that is good to know.</summary>
    public static Diagnostic Info(string code, DiagnosticLocation? location, params string[] arguments) =>
        new(code, DiagnosticSeverity.Info, arguments, location);
}
