namespace PolicyDiff.Storage;

/// <summary>A row holds what no version of PolicyDiff wrote: another program, or a bad disk, changed the file.</summary>
/// <param name="words">What is wrong with it.</param>
/// <param name="innerException">The cause; null where there is none.</param>
public sealed class DamagedRowException(string words, Exception? innerException = null) : Exception(words, innerException);
