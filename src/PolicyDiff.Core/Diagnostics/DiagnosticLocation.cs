namespace PolicyDiff.Core.Diagnostics;

/// <summary>Where something was noticed.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Page">Page from 1; null where it concerns the whole file.</param>
/// <param name="Line">Line from 1; null where it concerns the whole file or a page.</param>
public sealed record DiagnosticLocation(string Path, int? Page = null, int? Line = null);
