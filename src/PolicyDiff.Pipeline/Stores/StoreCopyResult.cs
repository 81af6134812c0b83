namespace PolicyDiff.Pipeline.Stores;

/// <summary>What was copied from one store to another.</summary>
/// <param name="Documents">Documents that both hold now, each compared.</param>
/// <param name="Copied">Those of them that were not there before.</param>
public sealed record StoreCopyResult(int Documents, int Copied);
