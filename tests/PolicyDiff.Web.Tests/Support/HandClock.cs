namespace PolicyDiff.Web.Tests.Support;

/// <summary>A clock that goes on only when it is told to.</summary>
internal sealed class HandClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
