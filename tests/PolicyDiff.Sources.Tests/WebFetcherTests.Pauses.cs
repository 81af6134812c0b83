using PolicyDiff.Testing.Processes;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed partial class WebFetcherTests
{
    [Fact]
    public async Task Get_PauseLongerThanASiteMayBeSilent_IsNoSilence()
    {
        var pause = TimeSpan.FromSeconds(300);
        var clock = new JumpingClock(pause);
        _site.On("/robots.txt", SiteReply.Of("text/plain", "User-agent: *\nCrawl-delay: 300"));
        _site.On("/beleid.pdf", SiteReply.Pdf());

        var answer = await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")), Some.Options with { Clock = clock, LongestPause = pause });

        answer.Status.ShouldBe(FetchStatus.Content);
        clock.Jumps.ShouldBe(1);
    }

    [Fact]
    public async Task Get_SiteInTrouble_IsLeftAloneAsLongAsItAsks()
    {
        var pause = TimeSpan.FromSeconds(120);
        var clock = new JumpingClock(pause);
        _site.OnInTurn("/beleid.pdf", new SiteReply(503) { Headers = ["Retry-After: 120"] }, SiteReply.Pdf());

        var options = Some.Options with { Clock = clock, LongestPause = TimeSpan.FromSeconds(200) };
        var answer = await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")), options);

        (answer.Status, clock.Jumps).ShouldBe((FetchStatus.Content, 1));
    }

    /// <summary>Stands still, but jumps over a pause as soon as it begins; what is due meanwhile runs.</summary>
    private sealed class JumpingClock(TimeSpan pause) : TimeProvider
    {
        private readonly SteppedClock _clock = new();

        public int Jumps { get; private set; }

        public override long TimestampFrequency => _clock.TimestampFrequency;

        public override long GetTimestamp() => _clock.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = _clock.CreateTimer(callback, state, dueTime, period);
            if (dueTime == pause)
            {
                Jumps++;
                _clock.Advance(pause);
            }

            return timer;
        }
    }
}
