namespace PolicyDiff.Conventions.Tests.Sources;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record SourceFile(string Path, string Text);
