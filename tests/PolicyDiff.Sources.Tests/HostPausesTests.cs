using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Sources.Tests;

public sealed class HostPausesTests
{
    private readonly SteppedClock _clock = new();

    private HostPauses Pauses => new(Some.Options with
    {
        Clock = _clock,
        PausePerHost = TimeSpan.FromSeconds(2),
        LongestPause = TimeSpan.FromSeconds(30),
    });

    [Theory]
    [InlineData(null, 2)]
    [InlineData(1, 2)]
    [InlineData(10, 10)]
    [InlineData(3600, 30)]
    public async Task Wait_SecondRequestToAHost_WaitsForTheLongerPauseWithinTheLimit(int? asked, int seconds)
    {
        var pauses = Pauses;
        TimeSpan? pause = asked is { } some ? TimeSpan.FromSeconds(some) : null;
        await pauses.WaitAsync(new Uri("https://a.example/1"), pause, CancellationToken.None);

        var second = pauses.WaitAsync(new Uri("https://a.example/2"), pause, CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(seconds - 1));
        second.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));

        await second;
    }

    [Fact]
    public void Wait_OtherHostOrLongAgo_DoesNotWait()
    {
        var pauses = Pauses;
        pauses.WaitAsync(new Uri("https://a.example/1"), null, CancellationToken.None).IsCompleted.ShouldBeTrue();

        pauses.WaitAsync(new Uri("https://b.example/1"), null, CancellationToken.None).IsCompleted.ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(2));
        pauses.WaitAsync(new Uri("https://a.example/2"), null, CancellationToken.None).IsCompleted.ShouldBeTrue();
    }
}
