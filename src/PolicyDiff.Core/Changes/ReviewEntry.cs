namespace PolicyDiff.Core.Changes;

/// <summary>What a person settled about the wordings with one fingerprint.</summary>
/// <param name="Fingerprint">Made by <see cref="ChangeFingerprint"/>.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Note">A remark; may be empty.</param>
public sealed record ReviewEntry(string Fingerprint, ReviewVerdict Verdict, string Note)
{
    /// <summary>Whether anything was settled or noted, so that the entry must not be lost.</summary>
    public bool SaysSomething => Verdict != ReviewVerdict.Open || Note.Length > 0;
}
