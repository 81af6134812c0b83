namespace PolicyDiff.Pipeline.Files;

/// <summary>A sample corpus that was written.</summary>
/// <param name="Folder">The folder as shown.</param>
/// <param name="FileCount">The number of files.</param>
/// <param name="IsReadByFirstQuestion">Whether the first question reads it: it is the corpus beside an index yet to be made.</param>
public sealed record WrittenSample(string Folder, int FileCount, bool IsReadByFirstQuestion);
