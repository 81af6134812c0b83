namespace PolicyDiff.Pipeline.Adding;

/// <summary>What was handed in and is kept, but not read yet: a file, or a set of web pages.</summary>
/// <param name="Id">Names it: 32 hexadecimal digits in lower case.</param>
/// <param name="Name">The name that it gets in the corpus.</param>
public sealed record IncomingFile(string Id, string Name);
