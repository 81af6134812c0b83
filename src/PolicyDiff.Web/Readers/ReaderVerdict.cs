namespace PolicyDiff.Web.Readers;

/// <summary>A verdict as it is kept.</summary>
/// <param name="Fingerprint">What it is about.</param>
/// <param name="Verdict">The verdict, as its name in lower case.</param>
/// <param name="Note">A remark; may be empty.</param>
internal sealed record ReaderVerdict(string Fingerprint, string Verdict, string Note);
