namespace PolicyDiff.Pipeline.Stores;

/// <summary>What was copied from one store to another.</summary>
/// <param name="Documents">Documents that both hold now, each compared.</param>
/// <param name="Copied">Those of them that were not there before.</param>
/// <param name="WithoutSource">Those whose file was not at hand, so that it was not copied.</param>
/// <param name="Readers">Readers whose notes were copied.</param>
public sealed record StoreCopyResult(int Documents, int Copied, int WithoutSource, int Readers);
