using Microsoft.AspNetCore.Http;
using PolicyDiff.Core.Changes;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web.Readers;

/// <summary>What the other readers who may sign in have seen and settled.</summary>
/// <param name="Others">Their names and notes, in the order of the file of readers; empty where nobody signs in.</param>
internal sealed record SharedNotes(IReadOnlyList<(string Name, ReaderNotes Notes)> Others)
{
    /// <summary>Reads the notes of all but the one who asks.</summary>
    /// <param name="names">The names of all who may sign in.</param>
    /// <param name="shelf">Keeps their notes.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<SharedNotes> OfAsync(
        IReadOnlyList<string> names,
        ReaderShelf shelf,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            return new SharedNotes([]);
        }

        var kept = await shelf.AllAsync(cancellationToken).ConfigureAwait(false);
        return new SharedNotes(
            [.. names.Where(name => name != SignedInReader.NameOf(context))
                .Select(name => (name, kept.GetValueOrDefault(SignedInReader.NumberOf(name)) ?? ReaderNotes.None))]);
    }

    /// <summary>Who settled a change, and how; those who only looked are not among them.</summary>
    public IEnumerable<(string Name, ReviewEntry Entry)> Settled(string fingerprint) => Others
        .Where(other => other.Notes.Settled.ContainsKey(fingerprint))
        .Select(other => (other.Name, other.Notes.Settled[fingerprint]));

    /// <summary>How many have seen a change.</summary>
    public int SeenBy(string fingerprint) => Others.Count(other => other.Notes.Seen.Contains(fingerprint));
}
