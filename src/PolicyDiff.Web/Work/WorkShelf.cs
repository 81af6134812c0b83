namespace PolicyDiff.Web.Work;

/// <summary>Keeps the last answers of long work, so that asking again costs nothing. What the index no longer holds is not kept.</summary>
/// <typeparam name="TKey">What is asked for.</typeparam>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="desk">Begins the work.</param>
internal sealed class WorkShelf<TKey, T>(WorkDesk desk)
    where TKey : notnull
{
    /// <summary>How many are kept.</summary>
    private const int Kept = 8;

    private readonly Lock _lock = new();
    private readonly List<(TKey Key, string Edition, WorkOf<T> Work)> _latest = [];

    /// <summary>The work for a key: that which is there, or new work.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="edition">What the index holds now.</param>
    /// <param name="make">Does the work.</param>
    public WorkOf<T> Find(TKey key, string edition, Func<CancellationToken, Task<T>> make)
    {
        lock (_lock)
        {
            _latest.RemoveAll(entry => entry.Edition != edition || entry.Work.Answer.IsFaulted || entry.Work.IsBrokenOff);
            var at = _latest.FindIndex(entry => entry.Key.Equals(key));
            var found = at < 0 ? desk.Begin<T>((_, stopped) => make(stopped)) : _latest[at].Work;
            if (at >= 0)
            {
                _latest.RemoveAt(at);
            }

            _latest.Add((key, edition, found));
            if (_latest.Count > Kept)
            {
                _latest.RemoveAt(0);
            }

            return found;
        }
    }
}
